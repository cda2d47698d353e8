"""How large a scenario file may be, in each direction: far above any scene, far below what makes a machine wait."""

BYTES_AT_MOST = 2 * 1024 * 1024
EVENTS_AT_MOST = 200_000
DEPTH_AT_MOST = 24
TEXT_BYTES_AT_MOST = 16 * 1024
