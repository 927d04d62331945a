import { ShareApiError } from "../http/index.ts";
import { withTimeout } from "./with-timeout.ts";

/**
 * Calls what an app brought: its directory, or what keeps things beside the rooms.
 * @throws {ShareApiError} `upstream_unavailable` when it fails or is slow
 */
export async function callPort<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await withTimeout(call);
  } catch {
    throw new ShareApiError("upstream_unavailable");
  }
}

/**
 * The same for a write, which may have been made although its answer was lost.
 * @throws {ShareApiError} `unknown_outcome` when it fails or is slow
 */
export async function callPortToWrite(call: () => Promise<void>): Promise<void> {
  try {
    await withTimeout(call);
  } catch {
    throw new ShareApiError("unknown_outcome");
  }
}
