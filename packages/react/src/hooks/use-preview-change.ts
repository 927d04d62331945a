"use client";

import type { ChangePreview, PreviewRequest, ShareError } from "@guestlist/client";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useGuestlist } from "../provider/index.ts";
import { previewChangeOptions } from "../queries/preview-change-options.ts";
import type { ReadingOptions } from "./reading-options.ts";

/**
 * What a change would do: whom it moves, what to say before it is made, and, of the people named,
 * who would lose something.
 *
 * @throws {Error} outside a `<GuestlistProvider>`.
 * @example
 * const { data: preview } = usePreviewChange("launch-plan", {
 *   change: { people: { ana: null } },
 *   people: ["ana"],
 * });
 */
export function usePreviewChange(
  roomId: string,
  request: PreviewRequest,
  options?: ReadingOptions<ChangePreview>,
): UseQueryResult<ChangePreview, ShareError> {
  const { client, queryClient } = useGuestlist();
  return useQuery({ ...previewChangeOptions(client, roomId, request), ...options }, queryClient);
}
