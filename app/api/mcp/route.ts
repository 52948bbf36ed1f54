import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import {
  CallToolRequestSchema,
  ErrorCode,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import { route } from '@/lib/http/route'
import { callTool } from './call-tool'
import { resources } from './resources'
import { tools } from './tools'

/**
 * The Model Context Protocol (Streamable HTTP), for assistants: https://modelcontextprotocol.io/specification. There is
 * no session: every message brings the token and is answered by itself.
 */
export const POST = route(
  {
    summary: 'Answers a message of the Model Context Protocol',
    body: z.looseObject({ jsonrpc: z.literal('2.0') }),
    file: { type: 'application/json' },
  },
  async (message, _viewer, request) => {
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    const server = mcpServer(request)
    await server.connect(transport)
    return transport.handleRequest(request, { parsedBody: message })
  },
)

function mcpServer(request: Request): Server {
  const server = new Server(
    { name: 'musicmuse', title: 'MusicMuse', version: '1.0.0' },
    {
      capabilities: { tools: {}, resources: {} },
      instructions:
        'The listening history of one person. Use `ask` with their own words first; figures in answers are exact.',
    },
  )
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [...tools].map(([name, { description, input }]) => ({
      name,
      description,
      inputSchema: { ...z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }), type: 'object' as const },
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = tools.get(params.name)
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `There is no tool ${params.name}.`)
    return callTool(tool, params.arguments, request)
  })
  server.setRequestHandler(ListResourcesRequestSchema, () => ({
    resources: resources.map(({ text: _, ...resource }) => resource),
  }))
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => {
    const resource = resources.find(({ uri }) => uri === params.uri)
    if (!resource) throw new McpError(ErrorCode.InvalidParams, `There is no resource ${params.uri}.`)
    return { contents: [{ uri: resource.uri, mimeType: resource.mimeType, text: resource.text() }] }
  })
  return server
}
