export { RowCheckbox, SelectionBar } from "./lazy.ts";
