import { connect, type Socket } from 'node:net'

/** Opens uploads that send a byte a second and never end. Returns what breaks them all off. */
export function drip(port: number, token: string, connections: number): () => void {
  const sockets = Array.from({ length: connections }, () => begin(port, token))
  const timer = setInterval(() => sockets.forEach((socket) => socket.writable && socket.write('x')), 1000)
  return () => {
    clearInterval(timer)
    for (const socket of sockets) socket.destroy()
  }
}

function begin(port: number, token: string): Socket {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {}) // the server may end it
  socket.write(
    `POST /api/imports HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\n` +
      'Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n\r\n' +
      '--b\r\nContent-Disposition: form-data; name="files"; filename="slow.json"\r\n\r\n[',
  )
  return socket
}
