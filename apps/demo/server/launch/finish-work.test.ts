import { once } from "node:events";
import { expect, it } from "vitest";
import { claimPort } from "../http/http-server.ts";
import { finishWork } from "./finish-work.ts";

it("should not wait for ever for a request that is never answered", async () => {
  const http = await claimPort("127.0.0.1", 0);
  http.answerWith(() => {});
  const asked = once(http.server, "request");
  const answer = fetch(`http://127.0.0.1:${http.port}`).catch((error: unknown) => error);
  await asked;
  await finishWork([http.drain], 20);
  await http.stop();
  expect(await answer).toBeInstanceOf(TypeError);
});
