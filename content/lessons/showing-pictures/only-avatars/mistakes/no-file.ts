// expect: Your run wrote no file `policy.json`.
const bucket = 'arn:aws:s3:::my-social-app-public';

const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: `${bucket}/avatars/*`,
    },
  ],
};

console.log(JSON.stringify(policy));
console.log('wrote policy.json');
