//! Where a bus is: the URL that a user writes.

use core::fmt;
use std::path::PathBuf;

use percent_encoding::percent_decode_str;

use crate::error::{ConnectError, ConnectErrorKind};

/// The domain of a URL that names none.
const DEFAULT_DOMAIN: &str = "org.clacks";

/// The longest that AMQP can carry as the name of anything, in bytes.
const LONGEST_NAME: usize = 255;

/// A URL taken apart. Its `Debug` form never shows the password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address {
    pub(crate) domain: String,
    pub(crate) place: Place,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// In this process, under a name; without one, for nobody else.
    Memory {
        name: Option<String>,
        user: Option<String>,
    },
    /// At an AMQP broker.
    Amqp(Server),
}

/// A broker, and how to log in to it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Server {
    /// The nodes of a cluster, at least one.
    pub(crate) hosts: Vec<Host>,
    /// Empty where the certificate says who it is.
    pub(crate) user: String,
    pub(crate) password: String,
    pub(crate) vhost: String,
    /// `None` for none.
    pub(crate) tls: Option<Tls>,
    /// Whether the certificate is the login: SASL EXTERNAL.
    pub(crate) external: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Host {
    pub(crate) name: String,
    pub(crate) port: u16,
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.name, self.port)
    }
}

/// Whom to trust, and what to show. All files are in PEM form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tls {
    /// The authorities to trust, `None` for those of the machine.
    pub(crate) ca_file: Option<PathBuf>,
    pub(crate) identity: Option<Identity>,
    /// The name that the certificate must be for, `None` for that of the host.
    pub(crate) server_name: Option<String>,
}

/// The certificate of a client, with those above it, and its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) certificate: PathBuf,
    pub(crate) key: PathBuf,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("hosts", &self.hosts)
            .field("user", &self.user)
            .field("vhost", &self.vhost)
            .field("tls", &self.tls)
            .field("external", &self.external)
            .finish_non_exhaustive()
    }
}

impl Address {
    /// Takes `url` apart. No error repeats any of it: a password may be at any place of a URL that
    /// is not understood.
    pub(crate) fn parse(url: &str) -> Result<Self, ConnectError> {
        let (scheme, rest) = url
            .split_once(':')
            .ok_or_else(|| wrong("it has no scheme such as amqp: or memory:"))?;
        match scheme.to_ascii_lowercase().as_str() {
            "memory" => Self::parse_memory(rest),
            "amqp" => Self::parse_amqp(rest, None),
            "amqps" if cfg!(feature = "tls") => Self::parse_amqp(rest, Some(Tls::default())),
            "amqps" => Err(ConnectError::address(
                ConnectErrorKind::Unsupported,
                "this build has no TLS (amqps:): the feature `tls` is off",
            )),
            _ => Err(ConnectError::address(
                ConnectErrorKind::Unsupported,
                "the URL begins with neither amqp:// nor memory:, as in \
                 amqp://user:password@host/domain",
            )),
        }
    }

    /// The broker's hosts and ports, or the name in this process.
    pub(crate) fn place(&self) -> String {
        match &self.place {
            Place::Memory { name, .. } => format!("memory:{}", name.as_deref().unwrap_or("")),
            Place::Amqp(server) => {
                let hosts: Vec<String> = server.hosts.iter().map(Host::to_string).collect();
                hosts.join(",")
            }
        }
    }

    /// Who sends from here.
    pub(crate) fn user(&self) -> Option<&str> {
        match &self.place {
            Place::Memory { user, .. } => user.as_deref(),
            Place::Amqp(server) => Some(server.user.as_str()).filter(|user| !user.is_empty()),
        }
    }

    fn parse_memory(rest: &str) -> Result<Self, ConnectError> {
        if rest.contains('?') {
            return Err(wrong("a memory: URL has no query"));
        }
        let parts = Parts::split(rest.strip_prefix("//").unwrap_or(rest));
        let user = parts.userinfo.map(|info| decode(info.user)).transpose()?;
        let name = decode(parts.host)?;
        Ok(Self {
            domain: domain(parts.path)?,
            place: Place::Memory {
                name: (!name.is_empty()).then_some(name),
                user,
            },
        })
    }

    fn parse_amqp(rest: &str, tls: Option<Tls>) -> Result<Self, ConnectError> {
        let rest = rest
            .strip_prefix("//")
            .ok_or_else(|| wrong("after amqp: there must be // and a host"))?;
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let parts = Parts::split(rest);
        let login = match parts.userinfo {
            Some(info) => Some((decode(info.user)?, decode(info.password)?)),
            None => None,
        };
        let port = if tls.is_some() { 5671 } else { 5672 };
        let hosts: Result<_, _> = parts
            .host
            .split(',')
            .map(|host| self::host(host, port))
            .collect();
        let mut server = Server {
            hosts: hosts?,
            user: String::new(),
            password: String::new(),
            vhost: "/".to_owned(),
            tls,
            external: false,
        };
        server.set(query)?;
        let guest = || ("guest".to_owned(), "guest".to_owned());
        (server.user, server.password) = match login {
            Some(login) => login,
            None if server.external => Default::default(),
            None => guest(),
        };
        if server.user.len() > LONGEST_NAME || server.vhost.len() > LONGEST_NAME {
            return Err(wrong("user and virtual host can have 255 bytes at most"));
        }
        Ok(Self {
            domain: domain(parts.path)?,
            place: Place::Amqp(server),
        })
    }
}

impl Server {
    /// Takes over the parameters of a URL, named as RabbitMQ's own clients do.
    fn set(&mut self, query: &str) -> Result<(), ConnectError> {
        let (mut certificate, mut key) = (None, None);
        let mut tls = None;
        for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            let value = decode(value)?;
            match name {
                "vhost" => self.vhost = value,
                "auth_mechanism" => {
                    self.external = match value.to_ascii_lowercase().as_str() {
                        "external" => true,
                        "plain" => false,
                        _ => return Err(wrong("auth_mechanism is neither plain nor external")),
                    }
                }
                "cacertfile" => tls_of(&mut tls).ca_file = Some(value.into()),
                "certfile" => certificate = Some(PathBuf::from(value)),
                "keyfile" => key = Some(PathBuf::from(value)),
                "server_name_indication" => tls_of(&mut tls).server_name = Some(value),
                "verify" if value == "verify_peer" => {}
                "verify" => return Err(wrong("verify can only be verify_peer: it always is")),
                _ => {
                    return Err(wrong(
                        "its query has a parameter other than vhost, auth_mechanism, cacertfile, \
                         certfile, keyfile, server_name_indication and verify",
                    ));
                }
            }
        }
        match (certificate, key) {
            (None, None) => {}
            (Some(certificate), Some(key)) => {
                tls_of(&mut tls).identity = Some(Identity { certificate, key });
            }
            _ => return Err(wrong("certfile and keyfile go together")),
        }
        match (tls, &mut self.tls) {
            (None, _) => Ok(()),
            (Some(given), Some(tls)) => {
                *tls = given;
                Ok(())
            }
            (Some(_), None) => Err(wrong("certificates are for amqps: only")),
        }
    }
}

fn tls_of(tls: &mut Option<Tls>) -> &mut Tls {
    tls.get_or_insert_default()
}

/// `[userinfo@]host[/path]`, still encoded.
struct Parts<'url> {
    userinfo: Option<UserInfo<'url>>,
    host: &'url str,
    path: &'url str,
}

struct UserInfo<'url> {
    user: &'url str,
    password: &'url str,
}

impl<'url> Parts<'url> {
    fn split(rest: &'url str) -> Self {
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (userinfo, host) = match authority.rsplit_once('@') {
            Some((userinfo, host)) => (Some(userinfo), host),
            None => (None, authority),
        };
        let userinfo = userinfo.map(|info| {
            let (user, password) = info.split_once(':').unwrap_or((info, ""));
            UserInfo { user, password }
        });
        Self {
            userinfo,
            host,
            path,
        }
    }
}

/// A host with its port, or with `port` where it gives none.
pub(crate) fn host(text: &str, port: u16) -> Result<Host, ConnectError> {
    let default = port;
    // An IPv6 address is in brackets, because it has colons of its own.
    let (host, port) = match text.strip_prefix('[') {
        Some(rest) => {
            let (host, rest) = rest
                .split_once(']')
                .ok_or_else(|| wrong("the bracket before an IPv6 address is never closed"))?;
            (host, rest)
        }
        None => text.split_at(text.find(':').unwrap_or(text.len())),
    };
    if host.is_empty() {
        return Err(wrong("the host is missing"));
    }
    let port = match port {
        "" => default,
        port => port
            .strip_prefix(':')
            .and_then(|port| port.parse().ok())
            .ok_or_else(|| wrong("after the host only : and a port up to 65535 can follow"))?,
    };
    Ok(Host {
        name: decode(host)?,
        port,
    })
}

/// A domain is the name of an exchange and the beginning of routing keys, so it has none of the
/// characters that mean something in a pattern.
fn domain(path: &str) -> Result<String, ConnectError> {
    if path.is_empty() {
        return Ok(DEFAULT_DOMAIN.to_owned());
    }
    let domain = decode(path)?;
    let word = |word: &str| {
        !word.is_empty()
            && word
                .chars()
                .all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    if domain.len() > 127 || domain.starts_with("amq.") || !domain.split('.').all(word) {
        return Err(wrong(
            "its path, the domain, must be up to 127 bytes of words of letters, digits, - and _ \
             joined by dots, and not begin with amq.; a virtual host is given as ?vhost=",
        ));
    }
    Ok(domain)
}

fn decode(text: &str) -> Result<String, ConnectError> {
    percent_decode_str(text)
        .decode_utf8()
        .map(std::borrow::Cow::into_owned)
        .map_err(|_| wrong("what it percent-encodes is not UTF-8"))
}

fn wrong(why: &str) -> ConnectError {
    ConnectError::address(
        ConnectErrorKind::Address,
        format!("the URL is not understood: {why}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(url: &str) -> (String, Server) {
        let address = Address::parse(url).expect("a good URL");
        match address.place {
            Place::Amqp(server) => (address.domain, server),
            Place::Memory { .. } => panic!("not at a broker"),
        }
    }

    #[test]
    fn every_part_of_an_amqp_url() {
        let (domain, server) =
            server("amqp://al%40ice:s%3Acr%2Fet@mq.example:5673/org.x?vhost=%2Fv");
        assert_eq!(domain, "org.x");
        assert_eq!(server.user, "al@ice");
        assert_eq!(server.password, "s:cr/et");
        assert_eq!(server.hosts, [at("mq.example", 5673)]);
        assert_eq!(server.vhost, "/v");
    }

    #[test]
    fn what_a_url_leaves_out() {
        for url in [
            "amqp://[::1]",
            "amqp://[::1]/",
            "amqp://[::1]:5672/?vhost=/",
        ] {
            let (domain, server) = server(url);
            assert_eq!(domain, "org.clacks");
            assert_eq!(
                (server.user.as_str(), server.password.as_str()),
                ("guest", "guest")
            );
            assert_eq!(server.hosts, [at("::1", 5672)]);
            assert_eq!(server.vhost, "/");
        }
    }

    fn at(name: &str, port: u16) -> Host {
        Host {
            name: name.to_owned(),
            port,
        }
    }

    #[test]
    fn several_hosts() {
        let (_, server) = server("amqp://user:pw@a,b:7,[::1]/org.x");
        assert_eq!(server.hosts, [at("a", 5672), at("b", 7), at("::1", 5672)]);
        assert_eq!(server.user, "user");
        Address::parse("amqp://a,,b").expect_err("a host is missing");
    }

    #[cfg(feature = "tls")]
    #[test]
    fn certificates_and_logins_by_them() {
        let (_, plain) = server("amqps://user:pw@a/d?verify=verify_peer&auth_mechanism=PLAIN");
        assert_eq!(plain.hosts, [at("a", 5671)]);
        assert_eq!(plain.tls, Some(Tls::default()));
        assert!(!plain.external);
        let (_, external) = server(
            "amqps://a/d?auth_mechanism=external&cacertfile=%2Fca.pem&certfile=c.pem&keyfile=k.pem\
             &server_name_indication=mq",
        );
        assert!(external.external);
        assert_eq!(
            (external.user.as_str(), external.password.as_str()),
            ("", "")
        );
        let tls = external.tls.expect("TLS");
        assert_eq!(tls.ca_file.as_deref(), Some("/ca.pem".as_ref()));
        assert_eq!(tls.server_name.as_deref(), Some("mq"));
        let identity = tls.identity.expect("an identity");
        assert_eq!(identity.certificate.to_str(), Some("c.pem"));
        assert_eq!(identity.key.to_str(), Some("k.pem"));
        for url in [
            "amqps://a?verify=verify_none",
            "amqps://a?certfile=c.pem",
            "amqps://a?auth_mechanism=magic",
        ] {
            Address::parse(url).expect_err(url);
        }
    }

    #[test]
    fn memory_urls() {
        let parse = |url| Address::parse(url).expect("a good URL");
        let memory = |domain: &str, name: Option<&str>, user: Option<&str>| Address {
            domain: domain.to_owned(),
            place: Place::Memory {
                name: name.map(str::to_owned),
                user: user.map(str::to_owned),
            },
        };
        assert_eq!(parse("memory:"), memory("org.clacks", None, None));
        assert_eq!(parse("memory:one"), memory("org.clacks", Some("one"), None));
        assert_eq!(
            parse("memory:one/org.x"),
            memory("org.x", Some("one"), None)
        );
        assert_eq!(
            parse("memory://alice@one/org.x"),
            memory("org.x", Some("one"), Some("alice"))
        );
    }

    #[test]
    fn what_is_refused_is_not_repeated() {
        for url in [
            "",
            "secret",
            "secret://host",
            "amqp:secret@host",
            "amqp://user:secret@",
            "amqp://user:secret@host:port",
            "amqp://user:secret@host:70000",
            "amqp://user:secret@[::1",
            "amqp://user:secret@[::1]secret",
            "amqp://user:%ffsecret@host",
            "amqp://user:secret?x@host",
            "amqp://user:secret@host?secret=1",
            "amqp://user:secret@host/a.*",
            "amqp://user:secret@host/a..secret",
            "amqp://user:secret@host/amq.topic",
            "amqps://user:secret@host/org.x?verify=secret",
            "amqp://user:secret@host?cacertfile=secret",
            "amqp://user:secret@host,",
            "memory:secret?x",
        ] {
            let error = Address::parse(url).expect_err(url);
            assert!(!format!("{error} {error:?}").contains("secret"), "{url}");
        }
        for url in [
            format!("amqp://{}@host", "secret".repeat(50)),
            format!("amqp://host?vhost={}", "secret".repeat(50)),
        ] {
            let error = Address::parse(&url).expect_err("too long");
            assert!(!error.to_string().contains("secret"), "{error}");
        }
        let kind = |url| Address::parse(url).expect_err(url).kind();
        #[cfg(not(feature = "tls"))]
        assert_eq!(kind("amqps://host"), ConnectErrorKind::Unsupported);
        assert_eq!(kind("http://host"), ConnectErrorKind::Unsupported);
        assert_eq!(kind("amqp://"), ConnectErrorKind::Address);
    }

    #[test]
    fn debug_hides_the_password() {
        let address = Address::parse("amqp://user:secret@host/org.x").expect("a good URL");
        assert!(!format!("{address:?}").contains("secret"));
        assert_eq!(address.place(), "host:5672");
    }
}
