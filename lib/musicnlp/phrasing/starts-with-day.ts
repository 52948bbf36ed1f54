/** Labels that begin with a day: "3 – 17 May 2023", "3 May – 2 Jun 2023", "May 3 – 17, 2023" */
export const startsWithDay = /^(\d{1,2} (–|[A-Z])|[A-Z][a-z]+ \d{1,2}(,| –))/
