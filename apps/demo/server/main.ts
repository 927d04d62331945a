import { fileURLToPath } from "node:url";
import { builtPages } from "./launch/built-pages.ts";
import { runDemo } from "./launch/run-demo.ts";

await runDemo(builtPages(fileURLToPath(new URL("../dist", import.meta.url))));
