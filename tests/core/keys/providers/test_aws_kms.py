"""AWS KMS through boto3 against moto on the loopback, its missing asymmetric Decrypt supplied here.

moto's own Decrypt knows only ciphertexts of its own and says so in its source; the few lines below
do with the emulated private key what the service documents for RSAES_OAEP_SHA_256. LocalStack,
where it is installed (`packaging/localstack.sh`), is a second witness with nothing supplied.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from moto.kms import responses
from moto.kms.exceptions import InvalidCiphertextException
from moto.server import ThreadedMotoServer

from casevault_gui.core.crypto.foreign_keys import rsa_oaep_encrypt
from casevault_gui.core.errors import (
    ProviderAbsent,
    ProviderCannot,
    ProviderDenied,
    ProviderRefused,
    ProviderTrouble,
)
from casevault_gui.core.keys.aws_kms import KmsKey, KmsServiceKey
from casevault_gui.core.keys.pinned_keys import ProviderSettings
from tests.core.keys.providers.contract import SECRET, UnwrapperContract
from tests.core.keys.providers.localstack import INSTALLED, localstack

pytestmark = [
    # boto3 and moto speak of their own future, not of our use of them.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]
REGION = "eu-central-1"
PACKAGE, OTHER = "8f14e45fceea167a5a36dedd4bea2543", "c9f0f895fb98ab9159f51fd0297e236d"
_SYMMETRIC = responses.KmsResponse.decrypt


def _decrypt(self: Any) -> Any:
    if self._get_param("EncryptionAlgorithm") != "RSAES_OAEP_SHA_256":
        return _SYMMETRIC(self)
    key_id = self._get_param("KeyId")
    self._validate_key_id(key_id)
    key = self.kms_backend.keys[self.kms_backend.any_id_to_key_id(key_id)]
    oaep = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
    blob = self._get_param("CiphertextBlob")
    try:
        sealed = blob if isinstance(blob, bytes) else base64.b64decode(blob)
        plain = key.private_key.private_key.decrypt(sealed, oaep)
    except ValueError:
        raise InvalidCiphertextException from None
    return json.dumps({"Plaintext": base64.b64encode(plain).decode(), "KeyId": key.arn})


@pytest.fixture(scope="module", params=["moto", "localstack"] if INSTALLED else ["moto"])
def endpoint(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Run the emulated service on a free port of the loopback."""
    if request.param == "localstack":
        with localstack(tmp_path_factory.mktemp("localstack")) as address:
            yield address
        return
    responses.KmsResponse.decrypt = _decrypt
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()
    responses.KmsResponse.decrypt = _SYMMETRIC


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give AWS's own client what it looks for, and keep it from looking elsewhere."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


def settings_for(endpoint: str, key: str) -> ProviderSettings:
    """Return the settings a user would make."""
    return ProviderSettings("aws-kms", (("endpoint", endpoint), ("key", key), ("region", REGION)))


def make_key(endpoint: str, **about: str) -> str:
    """Make a key in the service and return its ARN."""
    client = boto3.client("kms", endpoint_url=endpoint, region_name=REGION)
    made = client.create_key(**about)
    client.close()
    return str(made["KeyMetadata"]["Arn"])


@pytest.fixture(scope="module", params=["RSA_3072", "RSA_4096"])
def rsa(request: pytest.FixtureRequest, endpoint: str) -> str:
    """Make an RSA key."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ACCESS_KEY_ID", "testing")
        patch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
        return make_key(endpoint, KeySpec=request.param, KeyUsage="ENCRYPT_DECRYPT")


class TestKmsKey(UnwrapperContract):
    """An RSA key in KMS."""

    @pytest.fixture
    def unwrapper(self, endpoint: str, rsa: str) -> Iterator[KmsKey]:
        """Reach it."""
        key = KmsKey("KMS of the agency", settings_for(endpoint, rsa))
        yield key
        key.close()


def test_an_altered_ciphertext_is_refused_as_such(endpoint: str, rsa: str) -> None:
    """The service's own word for it becomes ours."""
    key = KmsKey("KMS", settings_for(endpoint, rsa))
    with pytest.raises(ProviderRefused):
        key.decrypt(bytes(384))
    key.close()


def test_a_symmetric_key_is_bound_to_its_package(endpoint: str) -> None:
    """What was encrypted for one package opens for that one only."""
    key = KmsServiceKey("KMS", settings_for(endpoint, make_key(endpoint)))
    sealed = key.encrypt(SECRET, PACKAGE)
    assert SECRET not in sealed
    assert key.decrypt(sealed, PACKAGE) == SECRET
    with pytest.raises(ProviderRefused):
        key.decrypt(sealed, OTHER)
    with pytest.raises(ProviderTrouble):
        key.decrypt(sealed[:-1] + b"\x00", PACKAGE)
    key.close()


def test_a_key_that_is_not_there_is_absent(endpoint: str) -> None:
    """A wrong ARN is told, not taken for a wrong package."""
    arn = f"arn:aws:kms:{REGION}:123456789012:key/00000000-0000-0000-0000-000000000000"
    key = KmsKey("KMS", settings_for(endpoint, arn))
    with pytest.raises(ProviderAbsent) as caught:
        key.public_key()
    assert caught.value.facts["problem"] == "key"
    key.close()


def test_a_key_of_another_kind_is_not_offered(endpoint: str) -> None:
    """A signing key, or a symmetric one, has nothing to unwrap with."""
    for about in ({"KeySpec": "RSA_3072", "KeyUsage": "SIGN_VERIFY"}, {}):
        key = KmsKey("KMS", settings_for(endpoint, make_key(endpoint, **about)))
        with pytest.raises((ProviderCannot, ProviderTrouble)):
            key.public_key()
        key.close()


@pytest.mark.skipif(not INSTALLED, reason="LocalStack: packaging/localstack.sh")
def test_a_disabled_key_opens_nothing(tmp_path: Path) -> None:
    """What the agency switched off, or marked to be deleted, is trouble of its own."""
    with localstack(tmp_path) as address:
        client = boto3.client("kms", endpoint_url=address, region_name=REGION)
        for operation, more in (
            ("disable_key", {}),
            ("schedule_key_deletion", {"PendingWindowInDays": 7}),
        ):
            arn = make_key(address, KeySpec="RSA_3072", KeyUsage="ENCRYPT_DECRYPT")
            key = KmsKey("KMS", settings_for(address, arn))
            sealed = rsa_oaep_encrypt(key.public_key(), SECRET)
            assert key.decrypt(sealed) == SECRET
            getattr(client, operation)(KeyId=arn, **more)
            with pytest.raises(ProviderTrouble) as caught:
                key.decrypt(sealed)
            assert not isinstance(caught.value, ProviderRefused)
            key.close()
        client.close()


def test_an_address_nobody_answers_at_is_absent() -> None:
    """A dead endpoint is told as unreachable."""
    key = KmsKey("KMS", settings_for("http://127.0.0.1:9", "alias/x"))
    with pytest.raises(ProviderAbsent) as caught:
        key.public_key()
    assert caught.value.facts["problem"] == "unreachable"
    key.close()


def test_without_credentials_access_is_denied(
    endpoint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where AWS's own client finds no credentials, nothing is sent and the reason is told."""
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    key = KmsKey("KMS", settings_for(endpoint, "alias/x"))
    with pytest.raises(ProviderDenied):
        key.public_key()
    key.close()
