import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import type { Tool } from './tools'

const Arguments = z.record(z.string(), z.unknown()).default({})
const ErrorReply = z.object({
  error: z.object({ message: z.string(), fields: z.record(z.string(), z.string()).optional() }),
})

/** Calls the tool's route as the person who sent `request`. What the route refuses is a result with `isError`. */
export async function callTool(tool: Tool, input: unknown, request: Request): Promise<CallToolResult> {
  const response = await tool.route(requestOf(tool, Arguments.parse(input), request))
  const text = await response.text()
  if (response.ok) return { content: [{ type: 'text', text }], structuredContent: JSON.parse(text) }
  const { message, fields = {} } = ErrorReply.parse(JSON.parse(text)).error
  const lines = [message, ...Object.entries(fields).map(([name, why]) => `${name}: ${why}`)]
  return { content: [{ type: 'text', text: lines.join('\n') }], isError: true }
}

/** The caller's own headers, so that the route sees the same person, origin and address. */
function requestOf({ method, path }: Tool, input: z.infer<typeof Arguments>, { url, headers: sent }: Request): Request {
  const address = new URL(path, url)
  const headers = new Headers(sent)
  for (const name of ['content-length', 'if-none-match']) headers.delete(name)
  if (method === 'POST') {
    headers.set('content-type', 'application/json')
    return new Request(address, { method, headers, body: JSON.stringify(input) })
  }
  for (const [name, value] of Object.entries(input)) address.searchParams.set(name, String(value))
  return new Request(address, { headers })
}
