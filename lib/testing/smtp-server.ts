import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

type ReceivedMail = { to: string[]; source: string }
export type SmtpServer = { url: string; received: ReceivedMail[]; close: () => Promise<void> }

/** A mail server on a free local port that accepts and keeps every mail (the minimum of RFC 5321). */
export async function smtpServer(): Promise<SmtpServer> {
  const received: ReceivedMail[] = []
  const server = createServer((socket) => receive(socket, received))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, received, close }
}

function receive(socket: Socket, received: ReceivedMail[]) {
  let buffer = ''
  let to: string[] = []
  let isData = false
  const reply = (line: string) => socket.write(`${line}\r\n`)
  reply('220 test')
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    buffer += chunk
    for (;;) {
      const end = buffer.indexOf(isData ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const line = buffer.slice(0, end)
      buffer = buffer.slice(end + (isData ? 5 : 2))
      if (isData) received.push({ to, source: line })
      isData = !isData && line === 'DATA'
      if (line.startsWith('MAIL')) to = []
      if (line.startsWith('RCPT')) to = [...to, /<(.*?)>/.exec(line)?.[1] ?? '']
      if (line === 'QUIT') return void socket.end('221 bye\r\n')
      reply(isData ? '354 go on' : '250 ok')
    }
  })
}
