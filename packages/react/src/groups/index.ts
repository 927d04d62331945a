export { GroupRow } from "./group-row.tsx";
