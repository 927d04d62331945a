import { ShareError } from "@guestlist/client";

const attempts = 2;

/** Asks again only after a failure that may pass by itself: a refusal stays a refusal. */
export function retryIfItMayPass(failures: number, error: Error): boolean {
  return failures < attempts && mayPass(error);
}

function mayPass(error: Error): boolean {
  if (!(error instanceof ShareError)) return false;
  if (error.code === "offline") return true;
  return error.status >= 500 && error.code !== "upstream_misconfigured";
}
