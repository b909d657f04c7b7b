import boto3
from json_object import JsonObject

s3 = boto3.client('s3', region_name='us-east-1')
bucket = 'my-guestbook'
s3.create_bucket(Bucket=bucket)

book = JsonObject(s3, bucket, 'guestbook.json', {'visits': 0, 'names': []})


def visited_by(name):
    """Answers what a visit of this name makes of the book."""
    return lambda before: {
        'visits': before['visits'] + 1,
        'names': [*before['names'], name][-6:],
    }


for name in ['Ann', 'Ben']:
    book.change(visited_by(name))


# Cleo comes while Dan writes. Without a condition, Dan would wipe her out.
def dan_meets_cleo(before):
    if 'Cleo' not in before['names']:
        book.change(visited_by('Cleo'))
    return visited_by('Dan')(before)


book.change(dan_meets_cleo)

print(book.read())
