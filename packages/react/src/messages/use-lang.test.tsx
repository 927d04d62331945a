import { render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { inProcessShare } from "../../tests/support/share/in-process-share.ts";
import { inProvider } from "../../tests/support/share/in-provider.tsx";
import { AccessSelect } from "../access-select/index.ts";
import type { Messages } from "../index.ts";
import { ShareButton } from "../share-button/index.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

const root = document.documentElement;

afterEach(() => root.removeAttribute("lang"));

async function languageOn(page: string, messages?: Messages) {
  root.lang = page;
  render(<ShareButton roomId="launch-plan" />, { wrapper: inProvider(inProcessShare(), messages) });
  await screen.findByText("2");
  return screen.getByRole("button").getAttribute("lang");
}

describe("given a page in the language of the texts", () => {
  it("should leave the language to the page, of whatever country it is", async () => {
    expect(await languageOn("fr-CA", fr)).toBeNull();
  });

  it("should do so without a dictionary", async () => {
    expect(await languageOn("en-GB")).toBeNull();
  });
});

describe("given a page in another language", () => {
  it("should say which language the texts are in", async () => {
    expect(await languageOn("de", fr)).toBe("fr");
  });

  it("should say that of a page that names none, and without a provider", () => {
    render(
      <AccessSelect label="Role" value="viewer" roles={["viewer"]} onValueChange={() => {}} />,
    );
    expect(screen.getByRole("button")).toHaveAttribute("lang", "en");
  });

  it("should tell languages apart that begin alike", async () => {
    expect(await languageOn("fry", { ...en, locale: "fr" })).toBe("fr");
  });
});
