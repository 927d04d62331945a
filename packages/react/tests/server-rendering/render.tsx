import { Writable } from "node:stream";
import { createShareClient } from "@guestlist/client";
import { version } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { Page } from "./page.tsx";

export interface RenderedPage {
  version: string;
  html: string;
  streamed: string;
  /** What the client asked the API for meanwhile. */
  requests: string[];
}

/** What a server answers with. */
export async function renderPage(isOpen: boolean): Promise<RenderedPage> {
  const requests: string[] = [];
  const client = createShareClient("https://share.local/api/share", {
    fetch: async (input) => {
      requests.push(String(input));
      return new Response(null, { status: 503 });
    },
  });
  const page = <Page client={client} isOpen={isOpen} />;
  const html = renderToString(page);
  const streamed = await new Promise<string>((resolve, reject) => {
    const chunks: string[] = [];
    const sink = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(String(chunk));
        done();
      },
    });
    sink.on("finish", () => resolve(chunks.join("")));
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => pipe(sink),
      onError: reject,
    });
  });
  return { version, html, streamed, requests };
}
