import { once } from "node:events";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { listeningPort } from "../../server/http/listening-port.ts";

export interface ReceivedMail {
  /** As the conversation named them, whatever the headers say. */
  from: string;
  to: string[];
  /** By name in lower case, unfolded, in their encoding. */
  headers: Map<string, string[]>;
  /** As it came. */
  body: string;
}

export interface MailServer {
  url: string;
  received: ReceivedMail[];
  stop(): Promise<void>;
}

/** A real mail server on this machine, which keeps what it gets. */
export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, { envelope }, callback) {
      const from = envelope.mailFrom ? envelope.mailFrom.address : "";
      const to = envelope.rcptTo.map(({ address }) => address);
      text(stream).then(
        (raw) => {
          received.push({ from, to, ...readMessage(raw) });
          callback();
        },
        (error: Error) => callback(error),
      );
    },
  });
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  return {
    url: `smtp://127.0.0.1:${listeningPort(listening)}`,
    received,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function readMessage(raw: string): Pick<ReceivedMail, "headers" | "body"> {
  const end = raw.indexOf("\r\n\r\n");
  const headers = new Map<string, string[]>();
  for (const line of raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n")) {
    const [name = "", ...rest] = line.split(":");
    const values = headers.get(name.toLowerCase()) ?? [];
    headers.set(name.toLowerCase(), [...values, rest.join(":").trim()]);
  }
  return { headers, body: raw.slice(end + 4) };
}
