export { ShareActivity } from "./activity.tsx";
