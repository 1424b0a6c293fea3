/**
 * Cities below a province, while there were districts (to 30 June 2025), but for those that have its name.
 */
export const cityWords =
  'Long Xuyên | Châu Đốc | Vũng Tàu | Bà Rịa | Phú Mỹ | Từ Sơn | Quy Nhơn | Thủ Dầu Một | Dĩ An | Thuận An | Tân Uyên | Bến Cát | Đồng Xoài | Phan Thiết | Buôn Ma Thuột | Gia Nghĩa | Điện Biên Phủ | Biên Hòa | Long Khánh | Cao Lãnh | Sa Đéc | Hồng Ngự | Pleiku | Phủ Lý | Chí Linh | Thủy Nguyên | Vị Thanh | Ngã Bảy | Thủ Đức | Nha Trang | Cam Ranh | Rạch Giá | Hà Tiên | Phú Quốc | Đà Lạt | Bảo Lộc | Tân An | Vinh | Hoa Lư | Tam Điệp | Phan Rang | Phan Rang - Tháp Chàm | Việt Trì | Tuy Hòa | Đồng Hới | Tam Kỳ | Hội An | Hạ Long | Cẩm Phả | Uông Bí | Móng Cái | Đông Triều | Đông Hà | Sông Công | Phổ Yên | Sầm Sơn | Mỹ Tho | Gò Công | Vĩnh Yên | Phúc Yên';
