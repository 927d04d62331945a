import { endTransitions } from "./end-transitions.ts";

/**
 * Runs `check` on the page in the other theme and the other direction, then puts both back.
 */
export async function turnedAround<Answer>(check: () => Promise<Answer>): Promise<Answer> {
  const root = document.documentElement;
  const { theme } = root.dataset;
  const { colorScheme } = root.style;
  const direction = root.getAttribute("dir");
  const other = theme === "dark" ? "light" : "dark";
  root.dataset.theme = other;
  root.style.colorScheme = other;
  root.dir = direction === "rtl" ? "ltr" : "rtl";
  endTransitions();
  try {
    return await check();
  } finally {
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
    root.style.colorScheme = colorScheme;
    if (direction === null) root.removeAttribute("dir");
    else root.dir = direction;
  }
}
