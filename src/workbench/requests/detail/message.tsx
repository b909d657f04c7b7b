import { unescapeUri } from '#protocol/text';
import type { Exchange, HeaderLine } from '#connections';
import { statusWord } from '../../explain/outcome.ts';
import { Visible } from '#ui/parts';
import { formatBytes } from '#ui/words';
import { BodyView } from './body-view.tsx';
import { Explained, Explanations } from './explained.tsx';
import { requestHeaders } from './request-headers.ts';

/** Request and response as they crossed the wire: start line, headers, an empty line, body. */
export function Messages({ exchange }: { exchange: Exchange }) {
  return (
    <>
      <RequestMessage exchange={exchange} />
      <ResponseMessage exchange={exchange} />
    </>
  );
}

function RequestMessage({ exchange }: { exchange: Exchange }) {
  const { request, key, operation } = exchange;
  const url = new URL(request.url);
  return (
    <section class="rq-message" aria-label="Request">
      <h4 class="rq-message-title">
        Request <span class="rq-message-size">{sizeOf(request.body)}</span>
      </h4>
      <Explanations label="Request line and headers">
        <div class="rq-start">
          <strong>{request.method}</strong> {url.pathname}
          <Query search={url.search} /> HTTP/1.1
        </div>
        <Headers lines={requestHeaders(exchange)} />
      </Explanations>
      <BodyView
        body={request.body}
        contentType={headerOf(request.headers, 'content-type')}
        name={nameOfBody(request.method === 'PUT' ? key : undefined, operation, 'request')}
        empty="No body: the start line and the headers say it all."
      />
    </section>
  );
}

function ResponseMessage({ exchange }: { exchange: Exchange }) {
  const { response, failure, key, operation, request } = exchange;
  return (
    <section class="rq-message" aria-label="Response">
      <h4 class="rq-message-title">
        Response {response && <span class="rq-message-size">{sizeOf(response.body)}</span>}
      </h4>
      {response ? (
        <>
          <Explanations label="Status line and headers">
            <div class="rq-start">
              HTTP/1.1{' '}
              <strong>
                {response.status} {statusWord(response.status)}
              </strong>
            </div>
            <Headers lines={response.headers} />
          </Explanations>
          <BodyView
            body={response.body}
            contentType={headerOf(response.headers, 'content-type')}
            name={nameOfBody(
              operation === 'GetObject' && response.status < 300 ? key : undefined,
              operation,
              'response',
            )}
            empty={
              request.method === 'HEAD'
                ? 'No body: HEAD asks for the headers alone.'
                : 'No body: the status and the headers say it all.'
            }
          />
        </>
      ) : (
        <p class="rq-quiet">{failure === undefined ? 'S3 has not answered yet.' : `No answer: ${failure}`}</p>
      )}
    </section>
  );
}

function Query({ search }: { search: string }) {
  if (search.length < 2) return null;
  return search
    .slice(1)
    .split('&')
    .map((pair, index) => {
      const equals = pair.indexOf('=');
      const name = equals < 0 ? pair : pair.slice(0, equals);
      return (
        <span key={index} class="rq-parameter">
          {index === 0 ? '?' : '&'}
          <Explained kind="parameter" name={unescapeUri(name)}>
            {name}
          </Explained>
          {pair.slice(name.length)}
        </span>
      );
    });
}

function Headers({ lines }: { lines: readonly HeaderLine[] }) {
  return (
    <ul class="rq-headers" role="list">
      {lines.map(([name, value], index) => (
        <li key={index} class="rq-header">
          <Explained kind="header" name={name}>
            {name}
          </Explained>
          :{' '}
          <span class="rq-header-value">
            <Visible text={value} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function headerOf(headers: readonly HeaderLine[], name: string): string | undefined {
  return headers.find(([known]) => known === name)?.[1];
}

function sizeOf(body: Uint8Array): string {
  return body.length === 0 ? 'no body' : formatBytes(body.length);
}

function nameOfBody(key: string | undefined, operation = 'unknown', side: string): string {
  return key !== undefined && key !== '' ? key : `${operation}-${side}`;
}
