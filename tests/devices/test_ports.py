from __future__ import annotations

from types import SimpleNamespace

from kat_monitor.devices.ports import Port, describe_ports, find_again, list_ports

OXIMETER = Port("/dev/ttyUSB0", vendor_id=0x0403, product_id=0x6001, serial_number="A1")


def found(device: str, vid: int | None = None, pid: int | None = None, serial: str | None = None) -> SimpleNamespace:
    return SimpleNamespace(device=device, description="n/a", manufacturer=None, vid=vid, pid=pid, serial_number=serial)


def test_a_port_names_the_drivers_that_could_be_on_it() -> None:
    (port,) = list_ports(lambda: [found("/dev/ttyUSB0", 0x10C4, 0xEA60, "0001")])
    assert port.drivers[0] == "contec"
    assert "masimo" in port.drivers


def test_a_built_in_port_is_listed_without_a_guess() -> None:
    assert list_ports(lambda: [found("/dev/ttyS0")]) == [Port("/dev/ttyS0")]


def test_no_ports_is_an_empty_list() -> None:
    assert list_ports(list) == []


def test_an_adapter_is_found_again_under_another_name() -> None:
    back = Port("/dev/ttyUSB3", vendor_id=0x0403, product_id=0x6001, serial_number="A1")
    other = Port("/dev/ttyUSB0", vendor_id=0x0403, product_id=0x6001, serial_number="B2")
    assert find_again(OXIMETER, [other, back]) == back


def test_another_adapter_under_the_old_name_is_not_taken_for_it() -> None:
    other = Port("/dev/ttyUSB0", vendor_id=0x0403, product_id=0x6001, serial_number="B2")
    assert find_again(OXIMETER, [other]) is None


def test_of_adapters_that_look_alike_only_the_old_name_is_taken() -> None:
    twins = [Port(name, vendor_id=0x1A86, product_id=0x7523) for name in ("/dev/ttyUSB1", "/dev/ttyUSB2")]
    assert find_again(Port("/dev/ttyUSB2", vendor_id=0x1A86, product_id=0x7523), twins) == twins[1]
    assert find_again(Port("/dev/ttyUSB0", vendor_id=0x1A86, product_id=0x7523), twins) is None


def test_ports_are_described_in_words() -> None:
    lines = describe_ports(lambda: [found("/dev/ttyUSB0", 0x0483, 0x5740, "A1"), found("/dev/ttyS0")])
    assert lines == [
        "/dev/ttyS0: not USB; any serial device",
        "/dev/ttyUSB0: USB 0483:5740, serial number A1; could be pm6750",
    ]


def test_no_ports_say_what_to_do() -> None:
    assert describe_ports(list) == ["No serial ports found. Plug the device's cable in and look again."]
