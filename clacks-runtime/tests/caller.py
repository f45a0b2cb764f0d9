"""Asks an agent as programs of the original Clacks do: argv is host, port, user, password, domain and
the body of the request; prints the answer.

A body that begins with @ is sent without user_id, and without that character.
"""

import sys
import uuid

import pika

host, port, user, password, domain, body = sys.argv[1:]
parameters = pika.ConnectionParameters(
    host, int(port), credentials=pika.PlainCredentials(user, password)
)
connection = pika.BlockingConnection(parameters)
channel = connection.channel()
reply = "reply-" + str(uuid.uuid4())
channel.queue_declare(reply, exclusive=True, auto_delete=True)
properties = pika.BasicProperties(
    content_type="text/plain",
    reply_to=reply,
    user_id=None if body.startswith("@") else user,
)
channel.basic_publish("", domain + ".command.core", body.lstrip("@").encode(), properties)
for method, _, answer in channel.consume(reply, auto_ack=True, inactivity_timeout=30):
    print(answer.decode() if method else "no answer")
    break
connection.close()
