/** Five matching colours: the background, three accents, and the darkest or lightest last. */
export type Palette = readonly [ground: string, one: string, two: string, three: string, ink: string]

export const palettes: readonly [Palette, ...Palette[]] = [
  ['#f4e9d8', '#e8552d', '#f2a93b', '#2f6f73', '#1d2b33'],
  ['#14213d', '#fca311', '#e5e5e5', '#d1495b', '#2e4374'],
  ['#f7d6bf', '#e4572e', '#a8201a', '#f3a712', '#3c1518'],
  ['#0b3c49', '#f0c987', '#e76f51', '#89b6a5', '#06222a'],
  ['#efe6dd', '#231f20', '#bb4430', '#7ebdc2', '#f3dfa2'],
  ['#2d1e2f', '#f15946', '#f9c22e', '#53b3cb', '#e8dcca'],
  ['#d9e4dd', '#3d5a6c', '#f2545b', '#19323c', '#f3b562'],
  ['#1b1b3a', '#ff6b6b', '#c06c84', '#f8b195', '#6c5b7b'],
  ['#f6f1e7', '#3a5ba0', '#f0a6ca', '#e63946', '#1d3557'],
  ['#233d2c', '#dda15e', '#fefae0', '#bc6c25', '#606c38'],
  ['#fbe3e8', '#5c80bc', '#e8505b', '#f9d56e', '#14213d'],
  ['#101820', '#2bc4b6', '#f25f5c', '#ffe066', '#247ba0'],
  ['#ece2d0', '#8d6a9f', '#dda3b2', '#c5cbd3', '#4a2545'],
  ['#3b1f2b', '#db162f', '#dbdfac', '#5f758e', '#f4a698'],
  ['#e9edc9', '#d4a373', '#588157', '#e76f51', '#344e41'],
  ['#16302b', '#b5ca8d', '#8bb174', '#f4e285', '#694873'],
  ['#ffd9a0', '#ff7f51', '#ce4257', '#720026', '#4f000b'],
  ['#dbe7f0', '#0f4c75', '#3282b8', '#f6aa1c', '#1b262c'],
  ['#262335', '#ff7edb', '#36c5f0', '#fede5d', '#f97e72'],
  ['#f3eee3', '#2a9d8f', '#e9c46a', '#f4a261', '#264653'],
  ['#0d1b2a', '#778da9', '#e0e1dd', '#ee964b', '#f95738'],
  ['#cfe8e0', '#f26b5b', '#1f5c57', '#f7c59f', '#0d2b2a'],
]
