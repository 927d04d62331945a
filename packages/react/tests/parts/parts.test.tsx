import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { HTMLAttributes, MouseEvent, Ref } from "react";
import { describe, expect, it, vi } from "vitest";
import {
  AccessSelect,
  Avatar,
  AvatarList,
  RequestAccess,
  Share,
  ShareButton,
} from "../../src/index.ts";
import { launchPlan, users } from "../support/rooms/seed.ts";
import { seededStore } from "../support/rooms/seeded-store.ts";
import { inProcessShare } from "../support/share/in-process-share.ts";
import { inProvider } from "../support/share/in-provider.tsx";

/** What an app may give any part, whatever element it is. */
type AppProps = HTMLAttributes<Element> & { ref?: Ref<never>; "data-testid"?: string };

type Part = keyof typeof Share | "nothing";

/** A whole dialog, of which one part is given something. */
function Dialog({ part, props, open }: { part: Part; props: AppProps; open?: boolean }) {
  const of = (name: Part) => (name === part ? props : {});
  return (
    <Share.Root roomId="launch-plan" link="https://acme.io/launch-plan" defaultOpen={open}>
      <Share.Trigger {...of("Trigger")} />
      <Share.Portal>
        <Share.Backdrop {...of("Backdrop")} />
        <Share.Content {...of("Content")}>
          <Share.Header {...of("Header")}>
            <Share.Title {...of("Title")} />
            <Share.CopyLink {...of("CopyLink")} />
            <Share.Close {...of("Close")} />
          </Share.Header>
          <Share.Body {...of("Body")}>
            <Share.Invite {...of("Invite")} />
            <Share.Requests {...of("Requests")} />
            <Share.People {...of("People")} />
            <Share.GeneralAccess {...of("GeneralAccess")} />
          </Share.Body>
          <Share.Footer {...of("Footer")}>
            <Share.Settings {...of("Settings")} />
            <Share.Activity {...of("Activity")} />
          </Share.Footer>
        </Share.Content>
      </Share.Portal>
    </Share.Root>
  );
}

const inDialog = (part: Part) => (props: AppProps) => (
  <Dialog part={part} props={props} open={part !== "Trigger"} />
);
const select = {
  label: "Access for Zoe Martin",
  value: "editor",
  roles: ["viewer", "editor"],
  onValueChange: () => {},
};
const roomId = "launch-plan";

/** Each part with the class that is its own. `Root` and `Portal` draw nothing. */
const parts: readonly [name: string, own: string, draw: (props: AppProps) => React.ReactNode][] = [
  ["Share.Trigger", "guestlist-trigger", inDialog("Trigger")],
  ["Share.Backdrop", "guestlist-backdrop", inDialog("Backdrop")],
  ["Share.Content", "guestlist-dialog", inDialog("Content")],
  ["Share.Header", "guestlist-dialog-header", inDialog("Header")],
  ["Share.Title", "guestlist-dialog-title", inDialog("Title")],
  ["Share.Close", "guestlist-button", inDialog("Close")],
  ["Share.Body", "guestlist-dialog-body", inDialog("Body")],
  ["Share.Invite", "guestlist-invite", inDialog("Invite")],
  ["Share.Requests", "guestlist-requests", inDialog("Requests")],
  ["Share.People", "guestlist-people", inDialog("People")],
  ["Share.GeneralAccess", "guestlist-general", inDialog("GeneralAccess")],
  ["Share.Footer", "guestlist-dialog-footer", inDialog("Footer")],
  ["Share.CopyLink", "guestlist-copy-link", inDialog("CopyLink")],
  ["Share.Settings", "guestlist-button", inDialog("Settings")],
  ["Share.Activity", "guestlist-button", inDialog("Activity")],
  ["AccessSelect", "guestlist-access-select", (props) => <AccessSelect {...select} {...props} />],
  [
    "AccessSelect as text",
    "guestlist-access-select",
    (props) => <AccessSelect {...select} {...props} readOnly />,
  ],
  ["Avatar", "guestlist-avatar", (props) => <Avatar name="Zoe Martin" {...props} />],
  ["AvatarList", "guestlist-avatar-list", (props) => <AvatarList people={users} {...props} />],
  ["ShareButton", "guestlist-share-button", (props) => <ShareButton roomId={roomId} {...props} />],
  [
    "RequestAccess",
    "guestlist-request-access",
    (props) => <RequestAccess roomId="secret-plan" {...props} />,
  ],
];

function draw(part: (props: AppProps) => React.ReactNode, props: AppProps) {
  const share = inProcessShare({
    rooms: [launchPlan, { ...launchPlan, id: "secret-plan", usersAccesses: {}, metadata: {} }],
    store: seededStore({ requests: [{}] }),
  });
  const drawn = render(part({ "data-testid": "part", ...props }), { wrapper: inProvider(share) });
  return { ...drawn, share, user: userEvent.setup() };
}

describe.each(parts)("given %s", (_, own, part) => {
  it("should be one element with the app's class, style, attributes and ref on it", async () => {
    const ref = vi.fn();
    const id = "of-the-app";
    const title = "Of the app";
    draw(part, { ref, className: "app", style: { order: 3 }, id, title, "aria-label": "Called" });
    const element = await screen.findByTestId("part");
    expect(element).toHaveClass(own, "app");
    expect(element).toHaveStyle({ order: "3" });
    expect(element).toHaveAttribute("id", id);
    expect(element).toHaveAttribute("title", title);
    expect(ref.mock.calls.map(([found]) => found).filter(Boolean)).toContain(element);
  });

  it("should tell the app what happens to it", async () => {
    const onClick = vi.fn((event: MouseEvent) => event.preventDefault());
    const onMouseMove = vi.fn();
    draw(part, { onClick, onMouseMove });
    const element = await screen.findByTestId("part");
    fireEvent.mouseMove(element);
    fireEvent.click(element);
    expect(onMouseMove).toHaveBeenCalled();
    expect(onClick).toHaveBeenCalledOnce();
  });
});

/** What each button does by itself, and whether it has. */
const deeds: readonly [part: Part, isDone: () => boolean][] = [
  ["Trigger", isExpanded],
  ["Close", () => screen.queryByRole("dialog") === null],
  ["CopyLink", () => screen.getByTestId("part").dataset.state === "copied"],
  ["Settings", isExpanded],
  ["Activity", isExpanded],
];

function isExpanded() {
  return screen.getByTestId("part").getAttribute("aria-expanded") === "true";
}

describe.each(deeds)("given Share.%s that is pressed", (part, isDone) => {
  it("should call the app's handler first, then do what it does", async () => {
    const order: string[] = [];
    const onClick = () => void order.push(isDone() ? "after" : "before");
    const { user } = draw(inDialog(part), { onClick });
    await user.click(await screen.findByTestId("part"));
    await waitFor(() => expect(isDone()).toBe(true));
    expect(order).toEqual(["before"]);
  });

  it("should do nothing of its own once the handler prevents it", async () => {
    const { user } = draw(inDialog(part), { onClick: (event) => event.preventDefault() });
    await user.click(await screen.findByTestId("part"));
    await act(async () => {});
    expect(isDone()).toBe(false);
  });
});
