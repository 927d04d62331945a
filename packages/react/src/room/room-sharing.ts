import type {
  AccessExplanation,
  ChangePreview,
  PreviewRequest,
  ShareClient,
} from "@guestlist/client";
import type { QueryClient } from "@tanstack/react-query";
import { explainAccessOptions } from "../queries/explain-access-options.ts";
import { previewChangeOptions } from "../queries/preview-change-options.ts";
import { AccessCache } from "./access-cache.ts";
import { AccessChanges } from "./access-changes.ts";
import { AccessSync } from "./access-sync.ts";

/** Everything the parts that show one room have in common; one for each room below a provider. */
export class RoomSharing {
  readonly client: ShareClient;
  readonly queryClient: QueryClient;
  readonly roomId: string;
  readonly cache: AccessCache;
  readonly changes: AccessChanges;
  readonly sync: AccessSync;

  constructor(client: ShareClient, queryClient: QueryClient, roomId: string) {
    this.client = client;
    this.queryClient = queryClient;
    this.roomId = roomId;
    this.cache = new AccessCache(client, queryClient, roomId);
    this.changes = new AccessChanges(client, this.cache, roomId);
    this.sync = new AccessSync(this.cache);
  }

  /** What a change would do, or `null`. Offline it fails at once instead of waiting. */
  preview(request: PreviewRequest): Promise<ChangePreview | null> {
    const options = previewChangeOptions(this.client, this.roomId, request);
    return this.queryClient.fetchQuery({ ...options, networkMode: "always" }).catch(() => null);
  }

  /** Why someone has the access they have, or `null`. */
  explain(userId: string): Promise<AccessExplanation | null> {
    const options = explainAccessOptions(this.client, this.roomId, userId);
    return this.queryClient.fetchQuery(options).catch(() => null);
  }

  /** Follows no room any more. Changes that are on their way are made all the same. */
  dispose(): void {
    this.sync.dispose();
  }
}
