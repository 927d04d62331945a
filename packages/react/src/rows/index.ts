export { RoleControl } from "./role-control.tsx";
export { isOnItsWay, RowFrame, RowProblem } from "./row-frame.tsx";
