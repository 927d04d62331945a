import { protocol } from "./protocol.ts";

/** Lets the page write to the clipboard, as a browser with a person in front of it does. */
export async function allowClipboard() {
  const { targetInfo } = await protocol().send("Target.getTargetInfo");
  const { browserContextId } = targetInfo;
  await protocol().send("Browser.grantPermissions", {
    permissions: ["clipboardSanitizedWrite"],
    ...(browserContextId && { browserContextId }),
  });
}
