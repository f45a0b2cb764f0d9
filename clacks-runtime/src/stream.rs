//! Documents that need not fit into memory, read without blocking.

use core::pin::Pin;
use core::task::{Context, Poll, ready};

use clacks_xml::{Content, Items, Name, StreamError};
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

/// The same as [`stream`](clacks_xml::stream) for an input that is read without blocking.
pub fn stream_async<T: Content, R: AsyncRead + Unpin>(
    input: R,
    path: &'static [Name],
) -> AsyncStream<T, R> {
    AsyncStream {
        items: Items::new(path),
        input: Some(input),
    }
}

/// The items of a document that is being read: see [`stream_async`].
#[allow(missing_debug_implementations, reason = "it would show the document")]
pub struct AsyncStream<T, R> {
    items: Items<T>,
    /// Until it has failed.
    input: Option<R>,
}

impl<T: Content, R: AsyncRead + Unpin> AsyncStream<T, R> {
    /// The next item; `None` at the end of the document.
    ///
    /// # Errors
    /// Those of [`Items::next`](clacks_xml::Items::next), and what the input reports.
    ///
    /// # Cancel safety
    /// Nothing is lost: what was read is kept.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
        core::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T: Content, R: AsyncRead + Unpin> Stream for AsyncStream<T, R> {
    type Item = Result<T, StreamError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { items, input } = self.get_mut();
        loop {
            if let Some(item) = items.next() {
                return Poll::Ready(Some(item.map_err(StreamError::Document)));
            }
            let Some(reader) = input.as_mut().filter(|_| !items.is_done()) else {
                return Poll::Ready(None);
            };
            let mut space = ReadBuf::new(items.space());
            if let Err(error) = ready!(Pin::new(reader).poll_read(context, &mut space)) {
                *input = None;
                return Poll::Ready(Some(Err(StreamError::Io(error))));
            }
            let count = space.filled().len();
            items.filled(count);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static PATH: [Name; 2] = [Name::new("", "numbers"), Name::new("", "number")];

    #[tokio::test]
    async fn items_come_as_the_bytes_do() {
        use tokio::io::AsyncWriteExt as _;

        let (mut near, far) = tokio::io::duplex(8);
        let writing = tokio::spawn(async move {
            near.write_all(b"<numbers><number>1</number><number>x</number>")
                .await?;
            near.write_all(b"<number>3</number></numbers>").await
        });
        let mut numbers = stream_async::<u8, _>(far, &PATH);
        let mut read = Vec::new();
        while let Some(number) = numbers.next().await {
            read.push(number.ok());
        }
        assert_eq!(read, [Some(1), None, Some(3)]);
        assert!(writing.await.is_ok_and(|written| written.is_ok()));
    }
}
