export { ShareSettings } from "./settings.tsx";
