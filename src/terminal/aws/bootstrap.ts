/** What the session's Python begins with: it takes the AWS CLI from the page, and serves the terminal. */
export const bootstrap = `
import json, os, sys
import sandbox_port
packed = sandbox_port.call('terminal', 'packages')
size = int.from_bytes(packed[:4], 'little')
at = 4 + size
for path, length in json.loads(bytes(packed[4:at])):
    whole = os.path.join('/lib/aws-cli', path)
    os.makedirs(os.path.dirname(whole), exist_ok=True)
    with open(whole, 'wb') as file:
        file.write(packed[at:at + length])
    at += length
del packed
sys.path.append('/lib/aws-cli')
import aws_terminal
aws_terminal.serve()
`;
