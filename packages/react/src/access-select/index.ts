export {
  AccessSelect,
  type AccessSelectAction,
  type AccessSelectProps,
} from "./access-select.tsx";
