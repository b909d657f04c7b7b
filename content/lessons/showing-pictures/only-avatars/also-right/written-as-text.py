from pathlib import Path

Path('policy.json').write_text(
    """{
      "Version": "2012-10-17",
      "Statement": [
        {
          "Sid": "EverybodyMaySeeAvatars",
          "Effect": "Allow",
          "Principal": "*",
          "Action": "s3:GetObject",
          "Resource": "arn:aws:s3:::my-social-app-public/avatars/*"
        }
      ]
    }"""
)
