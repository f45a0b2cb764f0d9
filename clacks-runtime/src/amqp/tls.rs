//! TLS around a socket.

use std::{io, path::Path, sync::Arc};

use tokio::{net::TcpStream, task::spawn_blocking};
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{
        self, ClientConfig, RootCertStore,
        crypto::ring,
        pki_types::{CertificateDer, PrivateKeyDer, ServerName, pem::PemObject},
    },
};

use super::link::{Fault, Nature};
use crate::address::Tls;

/// Agrees on keys with the server, whose certificate must be for `host`. The files are read with
/// each connection, so that renewed certificates need no restart.
pub(super) async fn wrap(
    socket: TcpStream,
    host: &str,
    tls: &Tls,
) -> Result<TlsStream<TcpStream>, Fault> {
    let name = tls.server_name.as_deref().unwrap_or(host);
    let name = ServerName::try_from(name.to_owned())
        .map_err(|_| wrong("the host is no name that a certificate could be for"))?;
    let tls = tls.clone();
    let config = spawn_blocking(move || config(&tls))
        .await
        .map_err(|_| wrong("the certificates could not be read"))??;
    let connecting = TlsConnector::from(Arc::new(config)).connect(name, socket);
    connecting.await.map_err(Fault::from)
}

/// Whether `error` is about TLS rather than the network below.
pub(super) fn is_cause(error: &io::Error) -> bool {
    error
        .get_ref()
        .is_some_and(<dyn std::error::Error + Send + Sync + 'static>::is::<rustls::Error>)
}

fn config(tls: &Tls) -> Result<ClientConfig, Fault> {
    let roots = roots(tls.ca_file.as_deref())?;
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| wrong(error.to_string()))?
        .with_root_certificates(roots);
    let Some(identity) = &tls.identity else {
        return Ok(config.with_no_client_auth());
    };
    let chain = certificates(&identity.certificate)?;
    let key = PrivateKeyDer::from_pem_file(&identity.key)
        .map_err(|error| wrong(format!("{}: {error}", identity.key.display())))?;
    config
        .with_client_auth_cert(chain, key)
        .map_err(|error| wrong(format!("{}: {error}", identity.certificate.display())))
}

/// Whom to trust: the authorities of that file alone, or those of the machine.
fn roots(file: Option<&Path>) -> Result<RootCertStore, Fault> {
    let mut roots = RootCertStore::empty();
    if let Some(file) = file {
        for certificate in certificates(file)? {
            roots
                .add(certificate)
                .map_err(|error| wrong(format!("{}: {error}", file.display())))?;
        }
    } else {
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if roots.is_empty() {
            return Err(wrong(
                "this machine has no certificates of authorities: name a file with cacertfile",
            ));
        }
    }
    Ok(roots)
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, Fault> {
    let in_file = |why: &dyn std::fmt::Display| wrong(format!("{}: {why}", file.display()));
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_file_iter(file)
        .map_err(|error| in_file(&error))?
        .collect();
    let certificates = certificates.map_err(|error| in_file(&error))?;
    if certificates.is_empty() {
        return Err(in_file(&"there is no certificate in it"));
    }
    Ok(certificates)
}

fn wrong(why: impl Into<String>) -> Fault {
    Fault {
        nature: Nature::Tls,
        text: why.into(),
    }
}
