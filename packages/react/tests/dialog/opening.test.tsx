import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ShareDialog, type ShareDialogProps } from "../../src/index.ts";
import { inProcessShare } from "../support/share/in-process-share.ts";
import { inProvider } from "../support/share/in-provider.tsx";

const draw = (props: Partial<ShareDialogProps>) => ({
  ...render(<ShareDialog roomId="launch-plan" {...props} />, {
    wrapper: inProvider(inProcessShare()),
  }),
  user: userEvent.setup(),
});

describe("given what opens the dialog", () => {
  it("should be a button of ours without anything", async () => {
    const { user } = draw({});
    const button = screen.getByRole("button", { name: "Share" });
    expect(button).toHaveClass("guestlist-trigger");
    await user.click(button);
    expect(await screen.findByRole("dialog")).toBeInTheDocument();
  });

  it("should be a button of ours with a text on it", () => {
    draw({ children: "Invite people" });
    expect(screen.getByRole("button", { name: "Invite people" })).toHaveClass("guestlist-trigger");
  });

  it("should be the app's own element", async () => {
    const { user } = draw({ children: <button type="button">Invite people</button> });
    const button = screen.getByRole("button", { name: "Invite people" });
    expect(button).not.toHaveClass("guestlist-trigger");
    await user.click(button);
    expect(await screen.findByRole("dialog")).toBeInTheDocument();
  });

  it("should be a button of ours with an element on it, where the app says so", () => {
    draw({ children: <b>Invite people</b>, asChild: false });
    const button = screen.getByRole("button", { name: "Invite people" });
    expect(button).toHaveClass("guestlist-trigger");
    expect(button.querySelector("b")).not.toBeNull();
  });

  it("should be nothing where the app opens it", () => {
    draw({ open: false });
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("given a dialog that is open at first", () => {
  it("should close by itself", async () => {
    const { user } = draw({ defaultOpen: true });
    await screen.findByRole("dialog");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("given a place in the page for it", () => {
  it("should be there", async () => {
    const container = document.body.appendChild(document.createElement("section"));
    draw({ defaultOpen: true, container });
    expect(container).toContainElement(await screen.findByRole("dialog"));
    expect(container.querySelector(".guestlist-backdrop")).not.toBeNull();
    container.remove();
  });
});

describe("given a dialog beside the page", () => {
  it("should cover nothing, and leave the page in reach", async () => {
    render(<button type="button">Elsewhere</button>);
    draw({ defaultOpen: true, modal: false });
    expect(await screen.findByRole("dialog")).not.toHaveAttribute("aria-modal");
    expect(document.querySelector(".guestlist-backdrop")).toBeNull();
    expect(screen.getByRole("button", { name: "Elsewhere" })).toBeInTheDocument();
    expect(document.body.style.pointerEvents).not.toBe("none");
  });

  it("should hide the page otherwise", async () => {
    render(<button type="button">Elsewhere</button>);
    draw({ defaultOpen: true });
    expect(await screen.findByRole("dialog")).toHaveAttribute("aria-modal", "true");
    expect(screen.queryByRole("button", { name: "Elsewhere" })).toBeNull();
  });
});
