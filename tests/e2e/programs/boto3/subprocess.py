import subprocess

subprocess.run(['aws', 's3', 'ls'], check=True)
