import type { Change } from "@guestlist/client";
import {
  createShareClient,
  GuestlistProvider,
  ShareDialog,
  type ShareError,
  useChangeAccess,
} from "@guestlist/react";
import { QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";

export interface OpenDialog {
  userId: string;
  /** Makes a change; resolves with what became of it. */
  change(change: Change): Promise<string>;
  /** What someone in the room would say: that access changed. */
  hint(): Promise<void>;
  /** The role of every row that is shown, as `person:zoe`; `null` when one is kept out. */
  rows(): ReadonlyMap<string, string> | null;
  /** Who else may open the room, by what is shown. */
  audience(): string | undefined;
  close(): void;
}

/** A dialog that is open, of one person at one server. */
export function openDialog(url: string, userId: string, roomId: string): OpenDialog {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const client = createShareClient(url, {
    headers: { Authorization: userId },
    // The signals of this environment are not those of its fetch.
    fetch: (input, init) => fetch(input, { ...init, signal: null }),
  });
  let provide: (change: OpenDialog["change"]) => void;
  const provided = new Promise<OpenDialog["change"]>((resolve) => {
    provide = resolve;
  });
  function ChangeProvider() {
    const { mutateAsync } = useChangeAccess(roomId);
    useEffect(() => {
      provide((change) =>
        mutateAsync(change).then(
          ({ status }) => status,
          ({ current }: ShareError) => (current ? "conflict" : "failed"),
        ),
      );
    }, [mutateAsync]);
    return null;
  }
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  root.render(
    <GuestlistProvider client={client} queryClient={queryClient}>
      <ShareDialog roomId={roomId} open classNames={{ content: `dialog-of-${userId}` }} />
      <ChangeProvider />
    </GuestlistProvider>,
  );
  const content = () => document.querySelector(`.dialog-of-${userId}`);
  return {
    userId,
    change: async (asked) => (await provided)(asked),
    hint: () => queryClient.invalidateQueries(),
    rows: () => {
      const list = content()?.querySelectorAll<HTMLElement>("li[data-key]");
      if (!list || list.length === 0) return null;
      return new Map(
        [...list].map(({ dataset }) => [dataset.key ?? "", dataset.role ?? ""] as const),
      );
    },
    audience: () => content()?.querySelector<HTMLElement>("[data-audience]")?.dataset.audience,
    close: () => root.unmount(),
  };
}
