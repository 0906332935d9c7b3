/** Style sheets of packages come as text and are put into the element that needs them. */
declare module '*.css' {
  const text: string;
  export default text;
}
