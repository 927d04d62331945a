import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Avatar } from "./avatar.tsx";

const picture = () => document.querySelector("img");

describe("given a picture", () => {
  it("should keep the initials under it, for as long as it has not loaded", () => {
    render(<Avatar name="Zoe Martin" src="https://example.com/zoe.png" />);

    expect(screen.getByText("ZM")).toBeInTheDocument();
    expect(picture()).toHaveAttribute("alt", "");
    expect(picture()).not.toHaveAttribute("data-loaded");
  });

  it("should try the next picture afresh", () => {
    const { rerender } = render(<Avatar name="Zoe Martin" src="https://example.com/gone.png" />);
    const gone = picture();

    rerender(<Avatar name="Zoe Martin" src="https://example.com/new.png" />);

    expect(picture()).toHaveAttribute("src", "https://example.com/new.png");
    expect(picture()).not.toBe(gone);
  });
});

describe("given an address that is no picture", () => {
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "vbscript:x",
    "",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
  ])("should not load %s", (src) => {
    render(<Avatar name="Mallory" src={src} />);

    expect(picture()).toBeNull();
    expect(screen.getByText("Ma")).toBeInTheDocument();
  });

  it.each([
    "/zoe.png",
    "zoe.png",
    "avatars/a:b.png",
    "//cdn.example.com/z.png",
    "data:image/png;base64,AA==",
  ])("should load %s", (src) => {
    render(<Avatar name="Zoe" src={src} />);

    expect(picture()).toHaveAttribute("src", src);
  });
});

describe("given an avatar beside a visible name", () => {
  it("should be hidden from assistive technology", () => {
    const { container } = render(<Avatar name="Zoe Martin" />);

    expect(container.firstElementChild).toHaveAttribute("aria-hidden", "true");
  });
});

describe("given an avatar that stands alone", () => {
  it("should have its label as name", () => {
    render(<Avatar name="Zoe Martin" label="Zoe Martin, here now" here />);

    expect(screen.getByRole("img", { name: "Zoe Martin, here now" })).toHaveAttribute("data-here");
  });
});
