import { createShareClient } from "@guestlist/client";
import { useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { Page } from "./page.tsx";

declare global {
  interface Window {
    /** The ids of the page before and right after React has taken it over. */
    ids?: { before: string[]; after: string[] };
  }
}

const naming = ["id", "for", "aria-controls", "aria-describedby", "aria-labelledby"];

function idsIn(root: Element): string[] {
  return [...root.querySelectorAll("*")].flatMap((element) =>
    naming.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [`${element.tagName} ${name} ${value}`];
    }),
  );
}

const root = document.getElementById("app");
if (root === null) throw new Error("There is nothing to hydrate.");
const before = idsIn(root);
const isOpen = location.pathname === "/open";
const client = createShareClient("/api/share");

function Hydrated() {
  // An effect of the outermost component: all parts below are there, and none has its answer.
  useEffect(() => {
    if (root) window.ids = { before, after: idsIn(root) };
  }, []);
  return <Page client={client} isOpen={isOpen} />;
}

hydrateRoot(root, <Hydrated />, {
  onRecoverableError: (error) => console.error("Not hydrated:", error),
});
