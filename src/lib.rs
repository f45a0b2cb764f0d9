//! Typed events over AMQP from XML Schema.
