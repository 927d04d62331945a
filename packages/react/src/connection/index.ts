export { AccessBoundary, type AccessBoundaryProps } from "./access-boundary.tsx";
