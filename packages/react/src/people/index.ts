export { LiveRows, SharePeople } from "./people.tsx";
