//! Sockets of ours in the runtime that lapin asks for.

use std::{
    io,
    net::{Shutdown, SocketAddr},
    time::{Duration, Instant},
};

use async_compat::Compat;
use async_rs::{
    Runtime, Tokio,
    traits::{Executor, Reactor, RuntimeKit},
    util::Task,
};
use futures_core::Stream;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
};

/// What bytes go through: a socket, or TLS on one.
pub(super) trait Wire: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Wire for T {}

/// The form in which lapin takes it.
pub(super) type Plug = Compat<Box<dyn Wire>>;

/// The runtime of tokio that this is called in.
pub(super) fn runtime() -> Runtime<Kit> {
    Runtime::new(Kit(Tokio::current()))
}

/// Tokio, except that connections may be of any kind. lapin makes none by itself here.
#[derive(Debug, Clone)]
pub(super) struct Kit(Tokio);

impl RuntimeKit for Kit {}

impl Executor for Kit {
    type Task<T: Send + 'static> = <Tokio as Executor>::Task<T>;

    fn block_on<T, F: Future<Output = T>>(&self, future: F) -> T {
        self.0.block_on(future)
    }

    fn spawn<T: Send + 'static, F: Future<Output = T> + Send + 'static>(
        &self,
        future: F,
    ) -> Task<Self::Task<T>> {
        self.0.spawn(future)
    }

    fn spawn_blocking<T: Send + 'static, F: FnOnce() -> T + Send + 'static>(
        &self,
        work: F,
    ) -> Task<Self::Task<T>> {
        self.0.spawn_blocking(work)
    }
}

impl Reactor for Kit {
    type TcpStream = Plug;
    type Sleep = <Tokio as Reactor>::Sleep;

    #[expect(refining_impl_trait, reason = "the type is one that nobody gets")]
    fn register<H: Send + 'static>(&self, _: H) -> io::Result<Plug> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn sleep(&self, duration: Duration) -> Self::Sleep {
        self.0.sleep(duration)
    }

    fn interval(&self, duration: Duration) -> impl Stream<Item = Instant> + Send + 'static {
        self.0.interval(duration)
    }

    #[expect(refining_impl_trait, reason = "the type is one that nobody gets")]
    fn tcp_connect_addr(&self, _: SocketAddr) -> std::future::Ready<io::Result<Plug>> {
        std::future::ready(Err(io::ErrorKind::Unsupported.into()))
    }
}

/// A second handle on a socket that lapin reads and writes. lapin's thread ends with the socket, and
/// in some states of a connection with nothing else.
#[derive(Debug)]
pub(super) struct Socket(std::net::TcpStream);

impl Socket {
    /// Connects to the port of a host.
    pub(super) async fn connect(host: &str, port: u16) -> io::Result<(TcpStream, Self)> {
        let socket = TcpStream::connect((host, port)).await?;
        socket.set_nodelay(true)?;
        let socket = socket.into_std()?;
        let handle = Self(socket.try_clone()?);
        Ok((TcpStream::from_std(socket)?, handle))
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        // It fails where the other side was faster, which is as well.
        let _ = self.0.shutdown(Shutdown::Both);
    }
}
