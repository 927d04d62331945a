import { useState } from "react";
import { screen, userEvent } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { GuestlistProvider } from "../provider.tsx";
import "../styles.css";
import { type InProcessShareOptions, inProcessShare } from "../testing/in-process-share.ts";
import { launchPlan } from "../testing/seed.ts";
import { seededStore } from "../testing/seeded-store.ts";
import { AccessScreen } from "./access-screen.tsx";

type Scene = InProcessShareOptions & { view?: "denied" | "signedOut" | "failed" };

/** What stands in place of a room's content, on an API of its own. */
function AccessScene({ view = "denied", ...options }: Scene) {
  const [{ client, queryClient }] = useState(() =>
    inProcessShare({ rooms: [launchPlan], as: "marc", store: seededStore(), ...options }),
  );
  return (
    <GuestlistProvider client={client} queryClient={queryClient}>
      <AccessScreen
        view={view}
        slot={undefined}
        roomId="launch-plan"
        error={null}
        isRetrying={false}
        onRetry={() => {}}
      />
    </GuestlistProvider>
  );
}

const meta = preview.meta({ title: "RequestAccess", component: AccessScene });

const send = async () =>
  userEvent.click(await screen.findByRole("button", { name: "Request access" }));

export const Form = meta.story({
  play: async () => void (await screen.findByRole("button", { name: "Request access" })),
});

export const Sent = meta.story({
  play: async () => {
    await send();
    await screen.findByText("Requested: Can view", { selector: "p" });
  },
});

export const Sending = meta.story({
  args: { onRequest: (method) => (method === "POST" ? new Promise<void>(() => {}) : undefined) },
  play: send,
});

export const RateLimited = meta.story({
  args: { writesPerMinute: 0 },
  play: async () => {
    await send();
    await screen.findByText(/^You asked too often/, { selector: "p" });
  },
});

export const ForMore = meta.story({
  args: { as: "kim" },
  play: async () => void (await screen.findByText("Ask for more access to this document.")),
});

export const Impossible = meta.story({
  args: { store: undefined },
  play: async () => void (await screen.findByText(/^Ask someone who has access/)),
});

export const SignedOut = meta.story({ args: { view: "signedOut", as: null } });

export const Failed = meta.story({ args: { view: "failed" } });
