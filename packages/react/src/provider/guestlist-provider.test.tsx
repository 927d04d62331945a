import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { inProcessShare } from "../../tests/support/share/in-process-share.ts";
import { useRoomAccess } from "../hooks/use-room-access.ts";
import { en } from "../messages/en.ts";
import { ShareButton } from "../share-button/index.ts";
import { GuestlistProvider } from "./guestlist-provider.tsx";

function Name() {
  return <p>{useRoomAccess("launch-plan").data?.room.name}</p>;
}

describe("given an app with a query client of its own", () => {
  it("should keep the answers there", async () => {
    const { client } = inProcessShare();
    const queryClient = new QueryClient();
    render(
      <QueryClientProvider client={queryClient}>
        <GuestlistProvider client={client}>
          <Name />
        </GuestlistProvider>
      </QueryClientProvider>,
    );
    expect(await screen.findByText("Launch plan")).toBeInTheDocument();
    expect(queryClient.getQueryCache().getAll()).toHaveLength(1);
  });
});

describe("given an app without a query client", () => {
  it("should bring its own", async () => {
    render(
      <GuestlistProvider client={inProcessShare().client}>
        <Name />
      </GuestlistProvider>,
    );
    expect(await screen.findByText("Launch plan")).toBeInTheDocument();
  });
});

describe("given another dictionary", () => {
  it("should speak it", async () => {
    const french = { ...en, share: { ...en.share, button: "Partager" } };
    render(
      <GuestlistProvider client={inProcessShare().client} messages={french}>
        <ShareButton roomId="launch-plan" />
      </GuestlistProvider>,
    );
    const button = screen.getByRole("button", { name: "Partager" });
    await screen.findByText("2");
    expect(button).toHaveAccessibleDescription("Restricted, 2 people added by name");
  });
});

describe("given no provider", () => {
  it("should say what is missing", () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => render(<ShareButton roomId="launch-plan" />)).toThrow(/GuestlistProvider/);
    log.mockRestore();
  });
});
