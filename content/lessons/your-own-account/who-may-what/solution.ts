// The policy of a role. It has no other.
const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['s3:ListBucket'],
      Resource: ['arn:aws:s3:::my-social-app-k3x9'],
    },
    {
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: ['arn:aws:s3:::my-social-app-k3x9/users/*'],
    },
  ],
};
console.log('The policy has', policy.Statement.length, 'statements.');

// What may the role do? Write true or false.
const answers = {
  'list my-social-app-k3x9': true,
  'get users/101/profile.jpg': true,
  'delete users/101/profile.jpg': false,
  'get posts/2026/image1.png': false,
  'list my-videos-k3x9': false,
};

for (const [what, isAllowed] of Object.entries(answers)) {
  console.log(what, '–', isAllowed ? 'yes' : 'no');
}
