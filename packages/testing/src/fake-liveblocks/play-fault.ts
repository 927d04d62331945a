import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Answered } from "./answer-call.ts";
import type { Misbehaviour } from "./fault.ts";

/** Answers a call wrongly. `answered` is what the right answer would be. */
export async function playFault(
  does: Misbehaviour,
  answered: () => Answered,
  response: ServerResponse,
): Promise<void> {
  switch (does.kind) {
    case "status":
      response.writeHead(does.status, { "Content-Type": "application/json", ...does.headers });
      response.end(does.body ?? "");
      return;
    case "late":
      await wait(does.milliseconds);
      return sendAnswer(answered(), response);
    case "never":
      return;
    case "drip":
      return drip(textOf(answered()), does.milliseconds, response);
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "cut off": {
      const text = textOf(answered());
      response.writeHead(200, {
        "Content-Type": "application/json",
        "Content-Length": text.length,
      });
      response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
      return;
    }
    case "half": {
      const text = textOf(answered());
      response.writeHead(200, { "Content-Type": "application/json" });
      response.end(text.slice(0, text.length / 2));
      return;
    }
    case "edited":
      return sendAnswer({ status: 200, body: does.edit(answered().body) }, response);
    case "redirect":
      response.writeHead(does.status, { Location: does.to }).end();
      return;
  }
}

export function sendAnswer({ status, body }: Answered, response: ServerResponse): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}

async function drip(text: string, milliseconds: number, response: ServerResponse): Promise<void> {
  response.writeHead(200, { "Content-Type": "application/json" });
  for (const character of text) {
    if (response.destroyed) return;
    response.write(character);
    await wait(milliseconds);
  }
  response.end();
}

function textOf({ body }: Answered): string {
  return JSON.stringify(body ?? {});
}
