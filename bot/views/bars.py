"""Progress as text."""

WIDTH = 10


def bar(share: float, width: int = WIDTH) -> str:
    """Return like `▰▰▰▰▱▱▱▱▱▱ 40%`; full only where all is done."""
    part = min(1.0, max(0.0, share))
    filled = width if part >= 1 else min(width - 1, round(part * width))
    percent = 100 if part >= 1 else min(99, round(part * 100))
    return f"{'▰' * filled}{'▱' * (width - filled)} {percent}%"
