import type { ChangePreview, PreviewRequest, ShareClient, ShareError } from "@guestlist/client";
import { queryOptions } from "@tanstack/react-query";
import { queryKeys } from "./query-keys.ts";

/**
 * What a change would do. Never kept: it is asked right before the change is made.
 *
 * @example
 * const preview = previewChangeOptions(client, "launch-plan", { change: { people: { ana: null } } });
 * const { warnings } = await queryClient.fetchQuery(preview);
 */
export function previewChangeOptions(client: ShareClient, roomId: string, request: PreviewRequest) {
  return queryOptions<ChangePreview, ShareError>({
    queryKey: queryKeys.preview(client.url, roomId, request),
    queryFn: ({ signal }) => client.previewChange(roomId, request, { signal }),
    retry: false,
    gcTime: 0,
  });
}
