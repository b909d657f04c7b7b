aws s3 mb s3://my-social-app --region us-east-1
printf 'A picture.' > picture
for name in a b c; do
  aws s3 cp picture "s3://my-social-app/posts/1/$name.jpg"
done

cat > keys.json << 'END'
{
  "Objects": [
    { "Key": "posts/1/a.jpg" },
    { "Key": "posts/1/b.jpg" },
    { "Key": "posts/1/c.jpg" },
    { "Key": "posts/1/never-there.jpg" }
  ]
}
END
aws s3api delete-objects --bucket my-social-app --delete file://keys.json
