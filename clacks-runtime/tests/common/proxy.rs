//! A way to the broker on which things go wrong.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream, tcp::OwnedReadHalf},
    sync::watch,
};

/// What a [`Proxy`] does with the connections through it.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Mode {
    Forward,
    /// Cuts them, and new ones too.
    Refuse,
    /// Carries nothing more.
    Stall,
    /// Swallows everything. What comes through later is torn: cut it.
    Blackhole,
    /// Carries everything but confirmations.
    MuteConfirms,
    /// Makes the broker say that it could not take what it confirms.
    Nack,
    /// Makes the broker refuse the login.
    RefuseLogin,
    /// Makes the broker say that it takes no more for now.
    Block,
    /// Makes the broker say that it takes more again.
    Unblock,
}

/// A way to the broker. It reads what the broker says, frame by frame.
pub(crate) struct Proxy {
    pub(crate) place: String,
    mode: watch::Sender<Mode>,
    cuts: watch::Sender<()>,
    open: Arc<AtomicUsize>,
}

impl Proxy {
    pub(crate) async fn to(broker: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let place = listener.local_addr().expect("an address").to_string();
        let (mode, changes) = watch::channel(Mode::Forward);
        let (cuts, cut) = watch::channel(());
        let broker = broker.to_owned();
        let open = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&open);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let carrying = carry(client, broker.clone(), changes.clone(), cut.clone());
                let count = Arc::clone(&count);
                tokio::spawn(async move {
                    count.fetch_add(1, Ordering::Relaxed);
                    carrying.await;
                    count.fetch_sub(1, Ordering::Relaxed);
                });
            }
        });
        Self {
            place,
            mode,
            cuts,
            open,
        }
    }

    /// How many connections go through it.
    pub(crate) fn open(&self) -> usize {
        self.open.load(Ordering::Relaxed)
    }

    /// Cuts all connections, and lets new ones come.
    pub(crate) fn cut(&self) {
        self.cuts.send_replace(());
    }

    pub(crate) fn set(&self, mode: Mode) {
        self.mode.send_replace(mode);
    }
}

async fn carry(
    client: TcpStream,
    broker: String,
    mode: watch::Receiver<Mode>,
    mut cut: watch::Receiver<()>,
) {
    cut.mark_unchanged();
    let Ok(broker) = TcpStream::connect(broker).await else {
        return;
    };
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_broker, mut to_broker) = broker.into_split();
    let (mut there, mut back, mut refuse) = (mode.clone(), mode.clone(), mode);
    let there = async {
        let mut buffer = Vec::new();
        loop {
            let mode = *there.borrow_and_update();
            tokio::select! {
                biased;
                Ok(()) = there.changed() => {}
                read = from_client.read_buf(&mut buffer), if mode != Mode::Stall => {
                    if buffer.is_empty() || read.is_err() {
                        return;
                    }
                    if mode != Mode::Blackhole && to_broker.write_all(&buffer).await.is_err() {
                        return;
                    }
                    buffer.clear();
                }
            }
        }
    };
    let back = async {
        let mut reader = FrameReader::default();
        back.mark_changed();
        loop {
            let now = *back.borrow();
            let bytes = tokio::select! {
                biased;
                Ok(()) = back.changed() => match *back.borrow_and_update() {
                    Mode::Block => method(0, 10, 60, b"\x06memory"),
                    Mode::Unblock => method(0, 10, 61, b""),
                    _ => continue,
                },
                frame = reader.next(&mut from_broker), if now != Mode::Stall => match frame {
                    Ok(frame) => distorted(now, frame),
                    Err(_) => return,
                },
            };
            if to_client.write_all(&bytes).await.is_err() {
                return;
            }
        }
    };
    tokio::select! {
        // What is cut carries nothing more, not even what a new mode would let through.
        biased;
        _ = cut.changed() => {}
        _ = refuse.wait_for(|mode| *mode == Mode::Refuse) => {}
        () = there => {}
        () = back => {}
    }
}

/// Reads frames, also if reading is interrupted.
#[derive(Default)]
struct FrameReader {
    buffer: Vec<u8>,
}

impl FrameReader {
    /// The next frame: type, channel, size, payload, end.
    async fn next(&mut self, from: &mut OwnedReadHalf) -> io::Result<Vec<u8>> {
        loop {
            if let Some(size) = self.buffer.get(3..7) {
                let size = u32::from_be_bytes(size.try_into().expect("four bytes"));
                let end = 8 + usize::try_from(size).expect("not that large");
                if self.buffer.len() >= end {
                    return Ok(self.buffer.drain(..end).collect());
                }
            }
            if from.read_buf(&mut self.buffer).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }
}

/// The frame of a method.
fn method(channel: u16, class: u16, method: u16, arguments: &[u8]) -> Vec<u8> {
    let size = u32::try_from(arguments.len() + 4).expect("small");
    let mut frame = vec![1];
    frame.extend(channel.to_be_bytes());
    frame.extend(size.to_be_bytes());
    frame.extend(class.to_be_bytes());
    frame.extend(method.to_be_bytes());
    frame.extend(arguments);
    frame.push(0xCE);
    frame
}

fn distorted(mode: Mode, mut frame: Vec<u8>) -> Vec<u8> {
    let is_method = |class: u8, method: u8| {
        frame[0] == 1 && frame.get(7..11) == Some(&[0, class, 0, method][..])
    };
    match mode {
        // `basic.ack` and `basic.nack` are of one form.
        Mode::Nack if is_method(60, 80) => {
            frame[10] = 120;
            frame
        }
        // What slipped through before a block was heard of is not confirmed either.
        Mode::MuteConfirms | Mode::Block if is_method(60, 80) => Vec::new(),
        Mode::Blackhole => Vec::new(),
        // `connection.close` instead of `connection.tune`.
        Mode::RefuseLogin if is_method(10, 30) => {
            method(0, 10, 50, b"\x01\x93\x0eACCESS_REFUSED\x00\x00\x00\x00")
        }
        _ => frame,
    }
}
